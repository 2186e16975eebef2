package org.prongsai.user;

import java.util.Optional;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.RefusedException;
import org.prongsai.user.AccountStarts.Newcomer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever got a link that works once choose the first password; open to visitors, who have nothing else to show. */
@Component
public class FirstPassword {

    private final AccountStarts starts;
    private final PasswordStore passwords;

    FirstPassword(AccountStarts starts, PasswordStore passwords) {
        this.starts = starts;
        this.passwords = passwords;
    }

    /** The user name for which a link was made, as long as it works. */
    @Transactional(readOnly = true)
    public Optional<String> username(String token) {
        return starts.find(token).map(Newcomer::username);
    }

    /**
     * Sets the password; works once.
     *
     * @throws RefusedException where the link doesn't work any more, or a rule refuses the password
     */
    @Transactional
    public void choose(String token, String password) {
        var newcomer = starts.find(token).orElseThrow(FirstPassword::worksNoMore);
        PasswordRules.require(password, newcomer.username(), newcomer.name());
        if (!starts.take(token)) {
            throw worksNoMore();
        }
        SystemUser.call(
                () -> passwords.replace(newcomer.username(), password, "chosen by the link that works once", null));
    }

    private static RefusedException worksNoMore() {
        return new RefusedException("start.refused");
    }
}
