package org.prongsai.security;

/** Whether the installation still waits for its first administrator. */
@FunctionalInterface
public interface FirstAdministrator {

    boolean isMissing();
}
