package org.prongsai.audit;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells listeners of what anybody has changed, on this node or another, within about two seconds. It asks the audit
 * trail, since every change is written there: one query a node every two seconds, and none while nobody listens.
 */
@Component
public class ChangeFeed implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("change-feed").factory());
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final LatestChanges latest;
    private final long pauseMillis;
    private @Nullable ScheduledFuture<?> polling;

    ChangeFeed(LatestChanges latest, @Value("${prongsai.live-pause:2s}") Duration pause) {
        this.latest = latest;
        this.pauseMillis = pause.toMillis();
    }

    /** Listens until it is closed; the listener must return at once, and bear to be told of what it knows already. */
    public synchronized Listening listen(Consumer<List<Change>> listener) {
        var entry = new Listener(listener);
        if (listeners.isEmpty()) {
            polling = clockwork.scheduleWithFixedDelay(this::poll, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
        }
        listeners.add(entry);
        return () -> leave(entry);
    }

    private synchronized void leave(Listener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty() && polling != null) {
            polling.cancel(false);
            polling = null;
        }
    }

    /** Asks now what is new; a database that is away for a while is asked again next time. */
    void poll() {
        try {
            var changes = latest.read();
            if (!changes.isEmpty()) {
                listeners.forEach(listener -> listener.tell(changes));
            }
        } catch (RuntimeException e) {
            LOG.warn("Changes could not be read; trying again", e);
        }
    }

    int listeners() {
        return listeners.size();
    }

    synchronized boolean isPolling() {
        return polling != null;
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }

    /** Ends with {@link #close}. */
    @FunctionalInterface
    public interface Listening extends AutoCloseable {

        @Override
        void close();
    }

    /** One that may be there twice with the same consumer, and whose failure is not the others'. */
    private static final class Listener {

        private final Consumer<List<Change>> consumer;

        Listener(Consumer<List<Change>> consumer) {
            this.consumer = consumer;
        }

        void tell(List<Change> changes) {
            try {
                consumer.accept(changes);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed", e);
            }
        }
    }
}
