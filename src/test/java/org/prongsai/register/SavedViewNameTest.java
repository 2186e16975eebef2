package org.prongsai.register;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class SavedViewNameTest extends SavedViewNameContract {}
