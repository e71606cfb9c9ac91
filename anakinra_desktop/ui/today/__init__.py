"""The first page: is an injection due, done or late, where would it go, and what needs a look."""
