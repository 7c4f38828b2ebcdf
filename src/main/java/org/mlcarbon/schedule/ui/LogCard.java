package org.mlcarbon.schedule.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.core.powerlog.PowerLogException;
import org.mlcarbon.core.powerlog.Reason;
import org.mlcarbon.schedule.InvalidSchedule;
import org.mlcarbon.schedule.LogPlan;
import org.mlcarbon.schedule.LogRequest;
import org.mlcarbon.schedule.LogWording;
import org.mlcarbon.schedule.PowerLogService;
import org.mlcarbon.schedule.Question;
import org.mlcarbon.schedule.Refusal;
import org.mlcarbon.schedule.TooManyReads;
import org.springframework.util.unit.DataSize;

/** Reads a power log while it arrives; says what was recognised and lets it be planned. */
class LogCard extends Section {

    private final transient PowerLogService logs;
    private final Texts texts;
    private final DataSize limit;
    private final LogUpload upload;
    private final LogFields fields;
    private final LogProgress progress;
    private final Div message = new Div();
    private final Button again;
    private final LogResult result;
    private transient @Nullable LogTransfer running;

    /**
     * The card.
     *
     * @param limit of the file that a browser may send
     * @param plan takes the log as the job of the plan; null goes back to constant power
     */
    LogCard(Texts texts, PowerLogService logs, DataSize limit, Consumer<@Nullable LogPlan> plan) {
        this.texts = texts;
        this.logs = logs;
        this.limit = limit;
        setId("measured");
        addClassName("card");
        upload = new LogUpload(texts, limit.toBytes(), this::receive, () -> say(tooLarge()));
        fields = new LogFields(texts);
        progress = new LogProgress(texts, this::cancel);
        again = new Button(texts.get("schedule.measured.again"), click -> upload.again());
        again.setId("read-again");
        again.setVisible(false);
        message.setId("log-message");
        message.getElement().setAttribute("role", "alert");
        message.addClassName("form-message");
        message.setVisible(false);
        result = new LogResult(texts, logs, plan);
        var intro = new Paragraph(texts.get("schedule.measured.intro", size(limit)));
        intro.addClassName("muted");
        add(new H2(texts.get("schedule.measured")), intro, fields, upload, progress, message, again, result);
    }

    /** The grid and year that the page plans on price the log too. */
    void at(Question question) {
        result.at(question);
    }

    private String tooLarge() {
        return texts.get("schedule.measured.too-large", size(limit));
    }

    /** Runs on the thread that brings the file, beside the page. */
    private void receive(UploadEvent event) {
        var ui = event.getUI();
        long bytes = event.getFileSize();
        var transfer = new LogTransfer((read, samples) -> {
            Background.push(ui, () -> progress.show(read, bytes, samples));
            return ui.isAttached();
        });
        try {
            var asked = new LogRequest[1];
            ui.accessSynchronously(() -> asked[0] = begin(transfer));
            var outcome = asked[0] == null ? null : read(event, asked[0], transfer);
            Background.push(ui, () -> end(transfer, outcome));
        } catch (UIDetachedException e) {
            // the reader has left before it began
        }
    }

    private @Nullable LogRequest begin(LogTransfer transfer) {
        if (running != null) {
            running.cancel();
        }
        var refusals = new ArrayList<Refusal>();
        var asked = fields.read(refusals);
        running = transfer;
        message.setVisible(false);
        again.setVisible(false);
        result.setVisible(false);
        progress.begin();
        if (fields.mark(refusals).isEmpty() && refusals.isEmpty()) {
            return asked;
        }
        return null;
    }

    /** Reads the log to its end and returns what then shows it. */
    private Runnable read(UploadEvent event, LogRequest asked, LogTransfer transfer) {
        if (event.getFileSize() > limit.toBytes()) {
            return () -> say(tooLarge());
        }
        try {
            var log = logs.measure(event.getInputStream(), asked, transfer);
            return () -> result.show(log, "fill".equals(asked.gaps()));
        } catch (InvalidSchedule e) {
            return () -> fields.mark(e.refusals()).forEach(refusal -> say(refusal.message(texts)));
        } catch (PowerLogException e) {
            return () -> refuse(e);
        } catch (TooManyReads e) {
            return () -> say(e.sentence(texts));
        } catch (IOException e) {
            return () -> say(texts.get("schedule.measured.broken"));
        }
    }

    private void refuse(PowerLogException refused) {
        if (refused.reason() == Reason.ZONE_NEEDED) {
            fields.askForZone(texts.get("schedule.measured.zone.needed"));
            say(texts.get("schedule.measured.zone.needed"));
        } else if (refused.reason() == Reason.TIMES_NEEDED) {
            fields.askForTimes(texts.get("schedule.measured.times.needed"));
            say(texts.get("schedule.measured.times.needed"));
        } else {
            say(new LogWording(texts).sentence(refused));
        }
    }

    private void end(LogTransfer transfer, @Nullable Runnable outcome) {
        if (transfer != running) {
            return;
        }
        running = null;
        progress.end();
        upload.clear();
        again.setVisible(true);
        if (transfer.isCancelled()) {
            say(texts.get("schedule.measured.cancelled"));
        } else if (outcome != null) {
            outcome.run();
        }
    }

    /** The connection is cut in the browser too, or a read that waits for it would go on waiting. */
    private void cancel() {
        if (running != null) {
            running.cancel();
            upload.clear();
        }
    }

    private void say(String sentence) {
        message.removeAll();
        message.add(new Paragraph(sentence));
        message.setVisible(true);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (running != null) {
            running.cancel();
        }
    }

    /** In the largest unit that needs no fraction, such as 1 GB. */
    static String size(DataSize limit) {
        return limit.toBytes() == DataSize.ofGigabytes(limit.toGigabytes()).toBytes()
                ? limit.toGigabytes() + "\u00a0GB"
                : limit.toMegabytes() + "\u00a0MB";
    }
}
