package org.prongsai.access;

import java.util.Map;
import java.util.UUID;
import org.prongsai.signin.OwnSignIns;
import org.prongsai.testing.People;
import org.prongsai.user.OwnPassword;
import org.springframework.context.ApplicationContext;

/** What everybody does with the own account. */
final class AccountCalls implements ServiceCalls {

    private static final String PASSWORD = "มะม่วงสุกงอม";

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var password = application.getBean(OwnPassword.class);
        var signIns = application.getBean(OwnSignIns.class);
        application.getBean(People.class).setPasswords(PASSWORD);
        return Map.of(
                "OwnPassword.change", () -> password.change(PASSWORD, "ข้าวเหนียวมะม่วง"),
                "OwnSignIns.confirm", signIns::confirm,
                "OwnSignIns.end", () -> signIns.end(UUID.randomUUID()),
                "OwnSignIns.endOthers", signIns::endOthers,
                "OwnSignIns.open", signIns::open);
    }
}
