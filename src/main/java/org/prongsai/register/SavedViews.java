package org.prongsai.register;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the list of measures under a name. Everybody signed in may open one by its link; its owner alone sees it
 * among her own and changes it. It tells what is looked for, never what is found, so it opens nobody's data.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SavedViews {

    static final int MOST = 50;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 4_000;

    private final SavedViewRepository views;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    SavedViews(SavedViewRepository views, CurrentUser currentUser, AuditTrail audit) {
        this.views = views;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Those of the acting person, by name. */
    public List<NamedView> mine() {
        return own().stream()
                .map(this::view)
                .sorted(Comparator.comparing(NamedView::name))
                .toList();
    }

    /** Anybody's; empty where there is none of this id any more. */
    public Optional<NamedView> find(long id) {
        return views.findById(id).map(this::view);
    }

    /**
     * Keeps a look under a name of its own.
     *
     * @throws RefusedException where name or address are too long, the name is missing or taken, or there are too many
     */
    @Transactional
    public NamedView save(String name, String address) {
        var own = own();
        if (own.size() >= MOST) {
            throw new RefusedException("view.refused.most", MOST);
        }
        var view = views.save(new SavedView(currentUser.username(), free(name, own), checked(address)));
        audit.record(AuditAction.CREATED, view.audited(), view.creation());
        return view(view);
    }

    /** @throws RefusedException where the view is gone, or the name is missing, too long or taken */
    @Transactional
    public void rename(long id, int version, String name) {
        var own = own();
        var view = mine(id, version, own);
        var others = own.stream().filter(other -> other.id() != id).toList();
        change(view, view.rename(free(name, others)));
    }

    /** The name stands for this look from now on; whoever follows its link sees that. */
    @Transactional
    public void replace(long id, int version, String address) {
        var view = mine(id, version, own());
        change(view, view.showing(checked(address)));
    }

    /** @throws RefusedException where the view is gone already */
    @Transactional
    public void delete(long id, int version) {
        var view = mine(id, version, own());
        views.delete(view);
        audit.record(AuditAction.REMOVED, view.audited(), view.deletion());
    }

    private void change(SavedView view, List<FieldChange> changes) {
        audit.record(AuditAction.CHANGED, view.audited(), changes);
    }

    private List<SavedView> own() {
        return views.findByOwner(currentUser.username());
    }

    private SavedView mine(long id, int version, List<SavedView> own) {
        var view = own.stream().filter(v -> v.id() == id).findFirst().orElseThrow(() -> notMine(id));
        view.requireVersion(version);
        return view;
    }

    private RuntimeException notMine(long id) {
        return views.existsById(id)
                ? new AccessDeniedException("Not the owner of view " + id)
                : new RefusedException("view.refused.gone");
    }

    private static String free(String given, List<SavedView> others) {
        var name = ThaiText.singleSpaced(Normalizer.normalize(given, Normalizer.Form.NFC));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException("view.refused.name", LONGEST_NAME);
        }
        if (others.stream().anyMatch(other -> other.isCalled(name))) {
            throw new RefusedException("view.refused.taken", name);
        }
        return name;
    }

    private static String checked(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            throw new RefusedException("view.refused.address");
        }
        return address;
    }

    private NamedView view(SavedView view) {
        return view.toView(currentUser.username());
    }
}
