package org.prongsai.demo;

/** An account with the public demo password was found where no demo is meant. */
class DemoAccountFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoAccountFoundException(String username) {
        super("The account '" + username
                + "' has the public password of the demo, but the demo profile is not active.");
    }
}
