package org.chapterhouse.imports.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Why nothing was fetched, in a sentence for a person: what is the matter and, where there is something, what to do. */
final class Reasons {

    private static final String SAVE = "save the page from a browser and import the file.";

    private Reasons() {}

    static SourceRefused noAddress() {
        return noAddress(null);
    }

    static SourceRefused noAddress(@Nullable Throwable cause) {
        return new SourceRefused(
                "That is no address of a page; such a one looks like https://example.org/page.", cause);
    }

    static SourceRefused notOfTheWeb() {
        return new SourceRefused("Only pages of the web are fetched, whose addresses begin with http:// or https://.");
    }

    static SourceRefused namesSomebody() {
        return new SourceRefused(
                "An address with a name or password in it is not fetched; leave out what is before the @.");
    }

    static SourceRefused privateNetwork() {
        return new SourceRefused("That address leads into a private network, where nothing is fetched from; " + SAVE);
    }

    static SourceRefused unusualPort() {
        return new SourceRefused("Pages are fetched from the usual ports of the web only (80 and 443); " + SAVE);
    }

    static SourceRefused tooManyRedirects(int most) {
        return new SourceRefused(
                "The address leads on to others more than %d times; give the one at which a browser ends."
                        .formatted(most));
    }

    static SourceRefused tooSlow(Duration time) {
        return new SourceRefused("The page did not come within %d seconds; save it from a browser and import the file."
                .formatted(time.toSeconds()));
    }

    static SourceRefused stopped(InterruptedException cause) {
        return new SourceRefused("The fetching was stopped; try again.", cause);
    }

    static SourceRefused tooLarge(long most) {
        return new SourceRefused(
                "The page is larger than %d MB, which is the most that is fetched; save it from a browser and import the file."
                        .formatted(most / 1024 / 1024));
    }

    static SourceRefused empty() {
        return new SourceRefused("The page at that address is empty; look whether a browser shows it, and " + SAVE);
    }

    static SourceRefused strangelyPacked() {
        return new SourceRefused("The site packs the page in a way that cannot be opened here; " + SAVE);
    }

    /** @param what it is instead, with its article */
    static SourceRefused noText(String what) {
        return new SourceRefused("That address leads to %s; a text is needed.".formatted(what));
    }

    /** Why an answer of this status holds no page (RFC 9110, section 15). */
    static SourceRefused status(int status) {
        return new SourceRefused(
                switch (status) {
                    case 204, 205 -> empty().sentence();
                    case 401, 407 -> "The page asks for a sign-in; " + SAVE;
                    case 402 -> "The page asks to be paid for; " + SAVE;
                    case 403 -> "The site gives that page to browsers only, or to nobody; " + SAVE;
                    case 404 -> "There is no page at that address; check it for typing errors.";
                    case 410 -> "The page is no longer at that address; look for it elsewhere.";
                    case 429 -> "The site was asked too often; try again in some minutes, or " + SAVE;
                    case 451 -> "The site may not show that page, for reasons of law.";
                    case 503 -> "The site cannot answer at the moment; try again later.";
                    default ->
                        status >= 500
                                ? "The site has trouble of its own (error %d); try again later.".formatted(status)
                                : "The site gives another answer than the page (%d); ".formatted(status) + SAVE;
                });
    }

    static SourceRefused of(IOException trouble) {
        return new SourceRefused(sentence(trouble), trouble);
    }

    private static String sentence(IOException trouble) {
        if (trouble instanceof UnknownHostException) {
            return "There is no site of that name; check the address for typing errors.";
        }
        if (trouble instanceof SSLException) {
            return isOfCertificate(trouble)
                    ? "The site cannot prove that it is the one it says it is (its certificate is not valid),"
                            + " so nothing was fetched from it."
                    : "No safe connection to the site came about; check the address, or " + SAVE;
        }
        if (trouble instanceof ConnectException
                || trouble instanceof NoRouteToHostException
                || trouble instanceof SocketTimeoutException) {
            return "The site does not answer; check the address, or try again later.";
        }
        if (trouble instanceof ProtocolException || trouble instanceof MessageConstraintException) {
            return "What answers at that address is no site of the web, or one with a fault; " + SAVE;
        }
        return "The page did not come whole; try again, or " + SAVE;
    }

    private static boolean isOfCertificate(Throwable trouble) {
        Throwable cause = trouble;
        while (cause != null && !(cause instanceof CertificateException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
