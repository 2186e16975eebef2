package example.broken.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import example.broken.measure.OpenService;

class CuriousLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    CuriousLayout(OpenService service) {
        service.find();
    }
}
