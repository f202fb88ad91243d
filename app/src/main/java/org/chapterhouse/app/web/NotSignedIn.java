package org.chapterhouse.app.web;

/** The page or the act is for signed-in people only, and nobody is signed in. */
public class NotSignedIn extends RuntimeException {
    public NotSignedIn() {
        super("not signed in", null, false, false);
    }
}
