package org.prongsai.discussion;

import java.util.List;
import org.prongsai.security.CurrentUser;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that wait for the acting person, and those that she asked; one statement a call. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class QuestionService {

    private final Questions questions;
    private final CurrentUser currentUser;

    QuestionService(Questions questions, CurrentUser currentUser) {
        this.questions = questions;
        this.currentUser = currentUser;
    }

    /** How many questions wait for the acting person. */
    public long openForMe() {
        return count(QuestionHeap.FOR_ME);
    }

    public long count(QuestionHeap heap) {
        return questions.count(heap, currentUser.access());
    }

    /** The newest first. */
    public List<AskedQuestion> page(QuestionHeap heap, Pageable page) {
        var access = currentUser.access();
        return questions.page(heap, access, page).stream()
                .map(found -> found.toView(access))
                .toList();
    }
}
