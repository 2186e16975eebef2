package example.broken.measure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route
public class PublicView extends Div {

    private static final long serialVersionUID = 1L;
}
