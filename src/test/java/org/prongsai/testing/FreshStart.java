package org.prongsai.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Before each test sets the shared clock back, and takes the holder of the signed-in user from this context, since
 * another context in the same process may have put its own in place.
 */
class FreshStart extends AbstractTestExecutionListener {

    private static final int BEFORE_MOCK_USERS = 1000;

    @Override
    public int getOrder() {
        return BEFORE_MOCK_USERS;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        var context = test.getApplicationContext();
        context.getBean(TestClock.class).reset();
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
