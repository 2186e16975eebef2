package org.prongsai.measure;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Rows from any place on, where a page begins only at a multiple of its size. */
final class Stretch extends PageRequest {

    private static final long serialVersionUID = 1L;

    private final long offset;

    Stretch(long offset, int size, Sort sort) {
        super(0, size, sort);
        this.offset = offset;
    }

    @Override
    public long getOffset() {
        return offset;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Stretch stretch && stretch.offset == offset;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Long.hashCode(offset);
    }
}
