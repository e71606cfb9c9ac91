"""The window’s language and look, as the tests of its pages have them."""

from tests.ui.conftest import speak, usual_look

__all__ = ["speak", "usual_look"]
