enum PlaceholderAnnotators {}
