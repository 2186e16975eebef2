package org.prongsai.register.ui;

import org.prongsai.audit.Change;
import org.prongsai.discussion.QuestionService;
import org.prongsai.shared.ui.MenuCount;
import org.springframework.stereotype.Component;

/** Questions that wait for the acting person. */
@Component
class QuestionsCount implements MenuCount {

    private final QuestionService questions;

    QuestionsCount(QuestionService questions) {
        this.questions = questions;
    }

    @Override
    public String route() {
        return QuestionsView.ROUTE;
    }

    @Override
    public long count() {
        return questions.openForMe();
    }

    @Override
    public boolean concerns(Change change) {
        return change.isOf("note");
    }
}
