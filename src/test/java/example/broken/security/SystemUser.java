package example.broken.security;

public final class SystemUser {

    private SystemUser() {}

    public static void call() {}
}
