package org.prongsai.messages;

import static org.prongsai.messages.KeyFamily.constants;
import static org.prongsai.messages.KeyFamily.of;

import java.util.List;
import org.prongsai.attachment.FileProblem;
import org.prongsai.division.DivisionColumn;
import org.prongsai.security.Role;
import org.prongsai.sheet.ListLine;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.signin.Device;
import org.prongsai.user.AccountColumn;
import org.prongsai.user.AccountState;

/** Families of lists that come from files and go into them. */
final class ListKeys {

    static final List<KeyFamily> FAMILIES = List.of(
            of("sheet.refused.", Enum::name, FileProblem.values()),
            of("list.effect.", Enum::name, ListLine.Effect.values()),
            of("list.format.", Enum::name, SheetFormat.values()),
            of("divisions.column.", Enum::name, DivisionColumn.values()),
            of("divisions.column.help.", Enum::name, DivisionColumn.values()),
            of("divisions.column.example.", Enum::name, DivisionColumn.values()),
            of("users.column.", Enum::name, AccountColumn.values()),
            of("users.column.help.", Enum::name, AccountColumn.values()),
            of("users.column.example.", Enum::name, AccountColumn.values()),
            of("starts.column.", Enum::name, constants("org.prongsai.user.ui.StartColumn")),
            of("role.", Enum::name, Role.values()),
            of("device.", Enum::name, Device.values()),
            of("account.state.", Enum::name, AccountState.values()));

    private ListKeys() {}
}
