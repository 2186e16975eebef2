package org.prongsai.measure;

import org.prongsai.shared.Bilingual;

record DivisionPart(Assignment part, Bilingual division) {}
