package org.prongsai.measure;

import org.prongsai.shared.Bilingual;

record NamedPart(Assignment part, Bilingual divisionName, long notes, long questions) {}
