regress y x
