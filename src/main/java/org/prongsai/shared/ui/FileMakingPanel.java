package org.prongsai.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.FileMaking;
import org.prongsai.shared.RefusedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Has a file made while one goes on working, and hands it out. The file is made on a thread of its own; the page asks how far it
 * is. Leaving the page, or detaching this, stops the making and removes the file.
 */
public class FileMakingPanel extends Composite<Div> {

    private static final int ASKING_MILLIS = 300;

    private final transient Consumer<FileMaking> made;
    private final Runnable sent;
    private final Paragraph message = new Paragraph("");
    private final MakingProgress progress = new MakingProgress();
    private final Anchor download = new Anchor();
    private transient @Nullable FileMaking making;
    private @Nullable Registration asking;
    private int pollBefore;

    /**
     * @param made called in the page once the file is complete, to say so or to hand it out
     * @param sent called in the page once the reader has it
     */
    public FileMakingPanel(Consumer<FileMaking> made, Runnable sent) {
        this.made = made;
        this.sent = sent;
        message.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        download.setVisible(false);
        download.addClassName("download");
        getContent().add(message, progress, download);
        addDetachListener(detached -> stop(detached.getUI()));
    }

    public void say(String text) {
        message.setText(text);
    }

    /** @param work makes the file, where there is no page; what it throws is told */
    public void begin(FileMaking begun, Consumer<FileMaking> work) {
        making = begun;
        download.setVisible(false);
        progress.show(0);
        progress.setVisible(true);
        say(getTranslation("making.running"));
        getUI().ifPresent(ui -> {
            pollBefore = ui.getPollInterval();
            ui.setPollInterval(ASKING_MILLIS);
            asking = ui.addPollListener(this::look);
        });
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> make(begun, work)));
    }

    private static void make(FileMaking begun, Consumer<FileMaking> work) {
        try {
            work.accept(begun);
        } catch (RuntimeException e) {
            begun.fail(e);
        } catch (Error e) {
            begun.fail(new IllegalStateException(e));
            throw e;
        }
    }

    private void look(PollEvent poll) {
        var begun = making;
        if (begun == null) {
            return;
        }
        progress.show(begun.progress());
        say(getTranslation(begun.isBegun() ? "making.running" : "making.waiting"));
        var failure = begun.failure();
        if (failure != null) {
            stop(poll.getSource());
            say(
                    failure instanceof RefusedException refused
                            ? getTranslation(refused.messageKey(), refused.arguments())
                            : getTranslation("problem.error.help"));
        } else if (begun.isComplete()) {
            rest(poll.getSource());
            made.accept(begun);
        }
    }

    /** The file comes by itself; the link stays for where the browser holds it back. */
    public void offer(FileMaking complete, String name, String contentType) {
        download.setHref(DownloadHandler.fromInputStream(event -> response(complete, name, contentType))
                .whenComplete(whole -> {
                    if (whole) {
                        sent.run();
                    }
                }));
        download.setText(getTranslation("making.download", name));
        download.setVisible(true);
        download.focus();
        download.getElement().executeJs("this.click()");
    }

    private static DownloadResponse response(FileMaking complete, String name, String contentType) {
        try {
            return new DownloadResponse(complete.open(), name, contentType, complete.bytes());
        } catch (IOException e) {
            return DownloadResponse.error(404);
        }
    }

    private void rest(UI ui) {
        progress.setVisible(false);
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(pollBefore);
        }
    }

    /** Stops what is under way, and removes the file. */
    public void stop() {
        getUI().ifPresent(this::stop);
    }

    private void stop(UI ui) {
        rest(ui);
        if (making != null) {
            making.close();
            making = null;
        }
    }
}
