package org.prongsai.register;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;

/** A person's own list; the latest change wins, but of two at the same moment, which only two tabs can make. */
@Entity
class ListLayout {

    @Id
    private String owner;

    @Enumerated(EnumType.STRING)
    private Density density;

    private boolean shortcuts;

    @Convert(converter = ColumnSettingsConverter.class)
    private List<ColumnSetting> columnSettings;

    /** Null until stored: the identifier is given, so that only this tells a new one. */
    @Version
    private @Nullable Integer version;

    protected ListLayout() {}

    ListLayout(String owner) {
        this.owner = owner;
        density = ListSettings.USUAL.density();
        shortcuts = ListSettings.USUAL.shortcuts();
        columnSettings = ListSettings.USUAL.columns();
    }

    ListSettings toSettings() {
        return new ListSettings(density, shortcuts, columnSettings);
    }

    AuditedObject audited() {
        return AuditedObject.of("listLayout", owner);
    }

    /** Takes these settings and says what is different. */
    List<FieldChange> take(ListSettings settings) {
        var changes = List.of(
                FieldChange.of("density", density, settings.density()),
                FieldChange.of("shortcuts", shortcuts, settings.shortcuts()),
                FieldChange.of("columns", inWords(columnSettings), inWords(settings.columns())));
        density = settings.density();
        shortcuts = settings.shortcuts();
        columnSettings = settings.columns();
        return changes;
    }

    private static String inWords(List<ColumnSetting> columns) {
        return new ColumnSettingsConverter().convertToDatabaseColumn(columns);
    }
}
