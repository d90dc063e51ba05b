print("arshif")
