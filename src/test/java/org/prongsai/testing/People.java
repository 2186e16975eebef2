package org.prongsai.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts as rows, without the seconds that hashing passwords takes; nobody can sign in before a password is set. */
public final class People {

    private static final PasswordEncoder HASHING = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String admin() {
        return add("admin", Set.of(Role.ADMIN));
    }

    public String management() {
        return add("management", Set.of(Role.MANAGEMENT));
    }

    /** A head of these divisions, named after the first. */
    public String head(long... divisionIds) {
        return add("head" + divisionIds[0], Set.of(Role.DIVISION_HEAD), divisionIds);
    }

    public String add(String username, Set<Role> roles, long... divisionIds) {
        jdbc.sql("""
                insert into account (username, display_name, password_hash, enabled, version)
                values (?, ?, 'none', true, 0)
                """).param(username).param(username).update();
        setRoles(username, roles);
        setDivisions(username, divisionIds);
        return username;
    }

    public void disable(String username) {
        jdbc.sql("update account set enabled = false where username = ?")
                .param(username)
                .update();
    }

    /** From now on this person signs in with the password. */
    public void setPassword(String username, String password) {
        jdbc.sql("update account set password_hash = ? where username = ?")
                .param(HASHES.computeIfAbsent(password, HASHING::encode))
                .param(username)
                .update();
    }

    /** From now on everybody signs in with the password. */
    public void setPasswords(String password) {
        jdbc.sql("update account set password_hash = ?")
                .param(HASHES.computeIfAbsent(password, HASHING::encode))
                .update();
    }

    public void rename(String username, String displayName) {
        jdbc.sql("update account set display_name = ? where username = ?")
                .param(displayName)
                .param(username)
                .update();
    }

    public void remove(String username) {
        setRoles(username, Set.of());
        setDivisions(username);
        jdbc.sql("delete from account where username = ?").param(username).update();
    }

    public void setRoles(String username, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = (select id from account where username = ?)")
                .param(username)
                .update();
        for (var role : roles) {
            jdbc.sql("insert into account_role select id, ? from account where username = ?")
                    .param(role.name())
                    .param(username)
                    .update();
        }
    }

    public void setDivisions(String username, long... divisionIds) {
        jdbc.sql("delete from account_division where account_id = (select id from account where username = ?)")
                .param(username)
                .update();
        for (var divisionId : divisionIds) {
            jdbc.sql("insert into account_division select id, cast(? as bigint) from account where username = ?")
                    .param(divisionId)
                    .param(username)
                    .update();
        }
    }
}
