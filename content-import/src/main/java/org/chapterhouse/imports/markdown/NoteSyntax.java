package org.chapterhouse.imports.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Footnotes as GitHub has them: a definition begins a line, goes on in lines that are indented by four columns, and is
 * referred to by its label. What has no definition is text. (The footnotes extension that can be had does not run with this
 * version of the parser.)
 */
final class NoteSyntax implements Parser.ParserExtension {

    private static final Pattern BEGINNING = Pattern.compile("\\[\\^([^\\s\\[\\]^]{1,100})]:[ \\t]*");

    /** How far what belongs to a definition is indented, in columns; from here on, code begins elsewhere. */
    private static final int INDENT = 4;

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new DefinitionFactory()).linkProcessor(new References());
    }

    private static final class DefinitionFactory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            Matcher beginning = BEGINNING.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            return beginning.lookingAt()
                    ? BlockStart.of(new DefinitionParser(beginning.group(1))).atIndex(beginning.end())
                    : BlockStart.none();
        }
    }

    private static final class DefinitionParser extends AbstractBlockParser {
        private final NoteDefinition definition;

        DefinitionParser(String label) {
            definition = new NoteDefinition(label);
        }

        @Override
        public Block getBlock() {
            return definition;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            DefinitionMap<NoteDefinition> definitions = new DefinitionMap<>(NoteDefinition.class);
            definitions.putIfAbsent(definition.label(), definition);
            return List.of(definitions);
        }
    }

    private static final class References implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            String text = link.text(scanner);
            NoteDefinition definition =
                    text.startsWith("^") ? context.getDefinition(NoteDefinition.class, text.substring(1)) : null;
            return definition == null
                    ? LinkResult.none()
                    : LinkResult.replaceWith(new NoteReference(definition), link.afterTextBracket());
        }
    }
}
