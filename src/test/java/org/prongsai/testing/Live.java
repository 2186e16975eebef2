package org.prongsai.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.audit.News;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.springframework.beans.factory.annotation.Autowired;

/** Views while others change what they show. */
public abstract class Live extends ViewTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    protected ChangeFeed feed;

    @Autowired
    private FiscalYearService years;

    @Autowired
    private YearStates states;

    protected void close(int year) {
        Acting.as(people.admin(), () -> {
            var version = years.find(year).orElseThrow().version();
            states.move(new YearChange(year, version, YearMove.CLOSE, ""));
        });
    }

    /** Asks what is new, and goes on as the browser does until it is shown. */
    protected void soon(ThrowingRunnable assertion) {
        News.ask(feed);
        await().pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    newRequest();
                    roundTrip();
                    assertion.run();
                });
    }
}
