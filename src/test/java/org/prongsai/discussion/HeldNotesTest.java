package org.prongsai.discussion;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class HeldNotesTest extends HeldNotesContract {}
