package org.prongsai.security;

import org.springframework.security.access.AccessDeniedException;

/** The account of an open session has been disabled or removed. */
public class AccessRevokedException extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    AccessRevokedException(String username) {
        super("Account disabled or removed: " + username);
    }
}
