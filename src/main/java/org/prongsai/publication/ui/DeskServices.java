package org.prongsai.publication.ui;

import org.prongsai.publication.IdentityService;
import org.prongsai.publication.PaperPress;
import org.prongsai.publication.PaperService;
import org.prongsai.publication.PaperTemplates;
import org.prongsai.publication.PublishedPapers;
import org.springframework.stereotype.Component;

/** What the making of papers asks. */
@Component
record DeskServices(
        PaperService papers,
        PaperPress press,
        PublishedPapers published,
        IdentityService identities,
        PaperTemplates templates) {}
