"""The daily reminder: when it is time, the app says so, in the window, in the tray or in a small window of its own."""
