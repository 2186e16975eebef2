package org.prongsai.access;

import java.util.Map;
import java.util.UUID;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.Mentions;
import org.prongsai.discussion.NewNote;
import org.prongsai.discussion.QuestionHeap;
import org.prongsai.discussion.QuestionService;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes on a part, among them a question that its own head asked. */
final class DiscussionCalls implements ServiceCalls {

    private static final UUID QUESTION = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        addQuestion(application.getBean(JdbcClient.class), setting.part());
        var discussion = application.getBean(DiscussionService.class);
        var questions = application.getBean(QuestionService.class);
        var note = new NewNote(setting.part(), "ข้อความ", Mentions.NOBODY, false);
        return Map.of(
                "DiscussionService.of",
                () -> discussion.of(setting.part(), 9),
                "DiscussionService.write",
                () -> discussion.write(note),
                "DiscussionService.answer",
                () -> discussion.answer(QUESTION, "คำตอบ"),
                "DiscussionService.withdraw",
                () -> discussion.withdraw(QUESTION),
                "DiscussionService.delete",
                () -> discussion.delete(QUESTION, 0),
                "QuestionService.openForMe",
                questions::openForMe,
                "QuestionService.count",
                () -> questions.count(QuestionHeap.BY_ME),
                "QuestionService.page",
                () -> questions.page(QuestionHeap.FOR_ME, PageRequest.of(0, 9)));
    }

    private static void addQuestion(JdbcClient jdbc, long part) {
        jdbc.sql("""
                insert into note (id, assignment_id, author, written_at, text, mentions, question, answer, version)
                values (?, ?, ?, timestamp with time zone '2026-01-15 10:00:00+07:00', 'คำถาม', '', 'OPEN', '', 0)
                """)
                .param(QUESTION)
                .param(part)
                .param("head" + Person.DIVISION)
                .update();
    }
}
