package org.chapterhouse.domain;

/**
 * A rule said no. Nothing was changed. The app says it in plain words, by the name of its rule.
 */
public final class Refusal extends RuntimeException {
    public final Rule rule;

    private Refusal(Rule rule) {
        super(rule.name(), null, false, false);
        this.rule = rule;
    }

    /** How the app answers: a form is shown again, a conflict is explained, an act is forbidden. */
    public enum Answer {
        BAD_FORM,
        CONFLICT,
        FORBIDDEN
    }

    /** Every rule that can refuse, by the fact it states. */
    public enum Rule {
        COMMENT_EMPTY(Answer.BAD_FORM),
        COMMENT_TOO_LONG(Answer.BAD_FORM),
        COMMENT_NOT_TEXT(Answer.BAD_FORM),
        THREAD_TITLE_TOO_LONG(Answer.BAD_FORM),
        PASSAGE_NOT_FOUND(Answer.BAD_FORM),
        TITLE_TOO_LONG(Answer.BAD_FORM),
        REASON_MISSING(Answer.BAD_FORM),
        SESSION_IN_THE_PAST(Answer.BAD_FORM),
        SESSION_TOO_FAR_AHEAD(Answer.BAD_FORM),
        SESSION_TIME_SKIPPED(Answer.BAD_FORM),
        SESSION_WITHOUT_SECTION(Answer.BAD_FORM),
        SESSION_LENGTH(Answer.BAD_FORM),
        SESSION_NOTE_TOO_LONG(Answer.BAD_FORM),
        SECTION_NOT_IN_PLAN(Answer.BAD_FORM),
        PRIVATE_GROUP_IS_NEVER_OPEN(Answer.BAD_FORM),
        GROUP_NAME_LENGTH(Answer.BAD_FORM),
        GROUP_PURPOSE_TOO_LONG(Answer.BAD_FORM),
        GROUP_RULES_TOO_LONG(Answer.BAD_FORM),
        PERSON_NAME_LENGTH(Answer.BAD_FORM),
        THREAD_LOCKED(Answer.CONFLICT),
        COMMENT_GONE(Answer.CONFLICT),
        CHANGED_MEANWHILE(Answer.CONFLICT),
        SESSION_OVER(Answer.CONFLICT),
        ALREADY_MEMBER(Answer.CONFLICT),
        LAST_FACILITATOR(Answer.CONFLICT),
        PASSAGES_DOUBTFUL(Answer.CONFLICT),
        NOT_JOINABLE(Answer.FORBIDDEN),
        NOT_YOURS(Answer.FORBIDDEN),
        NOT_ALLOWED(Answer.FORBIDDEN);

        public final Answer answer;

        Rule(Answer answer) {
            this.answer = answer;
        }

        /** The refusal to throw. */
        public Refusal refusal() {
            return new Refusal(this);
        }

        /** Throws the refusal unless the rule is kept. */
        public void unless(boolean kept) {
            if (!kept) {
                throw refusal();
            }
        }
    }
}
