package com.duebook.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The picture alone. Use {@link ChartCard}, which has the table too. */
@Tag("duebook-chart")
class Chart extends Component {

    /** @param label for those who do not see the picture */
    Chart(String label, ChartData data) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setPropertyBean("data", data);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://duebook-chart.js");
    }
}
