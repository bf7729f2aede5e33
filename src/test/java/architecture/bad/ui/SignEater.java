package architecture.bad.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;

class SignEater {

    BigDecimalField price = new BigDecimalField();
}
