package org.prongsai.measure.ui;

import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.PlanLine;

/** Lets measures in force be dragged to another place of the plan. */
final class RowDragging {

    private @Nullable PlanLine dragged;

    RowDragging(PlanGrid grid, PlanGrid.Moves moves) {
        grid.setDragFilter(PlanLine::isInForce);
        grid.setDropFilter(PlanLine::isInForce);
        grid.addDragStartListener(start -> {
            dragged = start.getDraggedItems().getFirst();
            grid.setDropMode(GridDropMode.BETWEEN);
        });
        grid.addDragEndListener(end -> {
            dragged = null;
            grid.setDropMode(null);
        });
        grid.addDropListener(drop -> drop.getDropTargetItem().ifPresent(target -> {
            if (dragged != null && dragged.id() != target.id()) {
                moves.place(dragged, target, drop.getDropLocation() == GridDropLocation.BELOW);
            }
        }));
    }
}
