package architecture.bad.unmarked;

class Unmarked {}
