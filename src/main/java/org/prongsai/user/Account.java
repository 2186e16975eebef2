package org.prongsai.user;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.Role;
import org.prongsai.security.SignedInUser;

@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> role = new HashSet<>();

    @ElementCollection
    @Column(name = "division_id")
    private Set<Long> division = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    Account(NewAccount account, String passwordHash) {
        this.username = account.username();
        this.displayName = account.displayName();
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.role.addAll(account.roles());
        this.division.addAll(account.divisionIds());
    }

    SignedInUser toSignedInUser() {
        return new SignedInUser(username, passwordHash, enabled, displayName, role);
    }
}
