enum PlaceholderArabicDates {}
