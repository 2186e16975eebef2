package org.prongsai.measure;

import org.jspecify.annotations.Nullable;

record TopicalMeasure(Measure measure, @Nullable Topic topic) {}
