package org.chapterhouse.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for on the command line.
 *
 * @param wanted in the order in which they are named
 * @param fault why it cannot be understood, as a sentence; null where it can
 */
record Arguments(
        Form form,
        List<Wanted> wanted,
        boolean help,
        @Nullable String fault) {

    /** In which form the result is printed. */
    enum Form {
        OUTLINE_JSON,
        TREE,
        ARTICLE_JSON
    }

    /** What is to be imported: a file, or an address of the web. */
    record Wanted(String name, boolean onTheWeb) {}

    static Arguments of(List<String> arguments) {
        List<Wanted> wanted = new ArrayList<>();
        Form form = Form.OUTLINE_JSON;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--help" -> {
                    return new Arguments(form, wanted, true, null);
                }
                case "--outline" -> form = Form.TREE;
                case "--article-json" -> form = Form.ARTICLE_JSON;
                case "--" -> rest.forEachRemaining(name -> wanted.add(new Wanted(name, false)));
                case "--url" -> {
                    if (!rest.hasNext()) {
                        return faulty("The option --url needs an address.");
                    }
                    wanted.add(new Wanted(rest.next(), true));
                }
                default -> {
                    if (argument.startsWith("-") && !argument.equals("-")) {
                        return faulty("There is no option " + argument + ".");
                    }
                    wanted.add(new Wanted(argument, false));
                }
            }
        }
        return wanted.isEmpty() ? faulty("No file is named.") : new Arguments(form, wanted, false, null);
    }

    private static Arguments faulty(String sentence) {
        return new Arguments(Form.OUTLINE_JSON, List.of(), false, sentence);
    }
}
