package org.chapterhouse.local;

/** A command line that cannot be understood. */
final class WrongUsage extends Trouble {
    WrongUsage(String sentence) {
        super(sentence + " See --help.");
    }

    @Override
    int exitCode() {
        return 2;
    }
}
