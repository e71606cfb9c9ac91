"""Emergency: whom to call, and what to say."""
