"""The Health page: skin, side effects, allergies and conditions, medicines, visits, lab tests, questions."""
