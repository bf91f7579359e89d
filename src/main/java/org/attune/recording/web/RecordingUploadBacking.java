package org.attune.recording.web;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attune.privacy.ClientService;
import org.attune.privacy.ClientSummary;
import org.attune.privacy.ConsentScope;
import org.attune.recording.Engagement;
import org.attune.recording.NewRecording;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingSummary;
import org.attune.recording.model.RefusalReason;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.web.Dates;

/** Uploading in two steps: what session it was, then its file. */
@Named
@ViewScoped
public class RecordingUploadBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MINUTES_PER_HOUR = 60;
    private static final int GIB_SHIFT = 30;

    @Inject
    RecordingService recordings;

    @Inject
    ClientService clients;

    @Inject
    AttuneConfig config;

    @Inject
    Dates dates;

    private Long recordingId;
    private transient List<ClientSummary> mine;
    private transient RecordingSummary recording;
    private String alias;
    private RefusalReason refusal;

    @NotNull
    private Long client;

    @NotNull
    private LocalDate sessionOn;

    private Engagement engagement = Engagement.REAL;
    private boolean ai;
    private boolean names;

    public void load() {
        if (recordingId != null) {
            recording = recordings.mine(recordingId);
            alias = clients.aliasOf(recording.clientId());
            refusal = recordings.refusalOf(recordingId).orElse(null);
        } else if (sessionOn == null) {
            sessionOn = dates.today();
        }
    }

    /** Notes what session it was; the file follows on the page this leads to. */
    public String plan() {
        long planned = recordings.plan(new NewRecording(client, sessionOn, engagement, ai, names));
        return "/recording/upload?faces-redirect=true&id=" + planned;
    }

    /** Clients whose consent covers recording and one's own listening. */
    public List<ClientSummary> getConsenting() {
        return mine().stream().filter(RecordingUploadBacking::allows).toList();
    }

    /** Names of those whose consent does not, in one line. */
    public String getLacking() {
        return mine().stream()
                .filter(not(RecordingUploadBacking::allows).and(not(ClientSummary::isTombstone)))
                .map(ClientSummary::alias)
                .collect(joining(", "));
    }

    private List<ClientSummary> mine() {
        if (mine == null) {
            mine = clients.mine();
        }
        return mine;
    }

    private static boolean allows(ClientSummary who) {
        return who.allows(ConsentScope.RECORD) && who.allows(ConsentScope.OWN_REVIEW);
    }

    public Engagement[] getEngagements() {
        return Engagement.values();
    }

    public long getMostBytes() {
        return config.number("attune.media.max-bytes");
    }

    public long getMostGib() {
        return getMostBytes() >> GIB_SHIFT;
    }

    public long getMostHours() {
        return config.number("attune.media.max-minutes") / MINUTES_PER_HOUR;
    }

    /** Whether a file is wanted; otherwise there is one already, or nothing ever will be. */
    public boolean isFileWanted() {
        return recording != null
                && switch (recording.state()) {
                    case PLANNED, UPLOADING, REFUSED -> true;
                    default -> false;
                };
    }

    public RecordingSummary getRecording() {
        return recording;
    }

    public String getAlias() {
        return alias;
    }

    public RefusalReason getRefusal() {
        return refusal;
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }

    public Long getClient() {
        return client;
    }

    public void setClient(Long client) {
        this.client = client;
    }

    public LocalDate getSessionOn() {
        return sessionOn;
    }

    public void setSessionOn(LocalDate sessionOn) {
        this.sessionOn = sessionOn;
    }

    public Engagement getEngagement() {
        return engagement;
    }

    public void setEngagement(Engagement engagement) {
        this.engagement = engagement;
    }

    public boolean isAi() {
        return ai;
    }

    public void setAi(boolean ai) {
        this.ai = ai;
    }

    public boolean isNames() {
        return names;
    }

    public void setNames(boolean names) {
        this.names = names;
    }
}
