package org.prongsai.register.ui;

import org.prongsai.discussion.DiscussionService;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.UndoService;
import org.prongsai.user.PeopleService;
import org.springframework.stereotype.Component;

/** What it takes to show a division's part and to work on it. */
@Component
record PartServices(
        AssignmentService assignments,
        UndoService undo,
        EvidenceService evidence,
        DiscussionService discussion,
        PeopleService people) {}
