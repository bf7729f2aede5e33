package com.duebook.signup.ui;

import com.duebook.signup.SignUp;
import com.duebook.signup.SignUpDetails;
import com.duebook.tenants.Template;
import com.duebook.tenants.Templates;
import com.duebook.ui.CenterPage;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.TypedChoice;
import com.duebook.workspace.Countries;
import com.duebook.workspace.Country;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Behind the mailed link: who, which company, where. Opening it changes nothing; the button does. */
@Route(value = "signup/:token", autoLayout = false)
@AnonymousAllowed
class CompleteSignUpView extends CenterPage implements BeforeEnterObserver {

    private final transient SignUp signUp;
    private final transient SignInSession signIn;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField company = new TextField();
    private final ComboBox<Country> country = new ComboBox<>();
    private final Select<Template> industry = new Select<>();
    private final Button open = new Button();
    private final FieldRefusals refusals = new FieldRefusals()
            .needed("identity.name", name)
            .needed("identity.password", password)
            .needed("workspace.settings.name", company)
            .needed("workspace.settings.country", country)
            .needed("tenants.template", industry);
    private String token = "";

    CompleteSignUpView(SignUp signUp, Templates templates, SignInSession signIn) {
        super("");
        this.signUp = signUp;
        this.signIn = signIn;
        country.setItems(Countries.sorted(getLocale()));
        country.setItemLabelGenerator(item -> item.name(getLocale()));
        TypedChoice.read(country, Countries::read);
        country.setHelperText(getTranslation("signup.country.help"));
        industry.setItems(templates.all());
        industry.setItemLabelGenerator(item -> item.name().in(getLocale()));
        industry.setHelperText(getTranslation("signup.industry.help"));
        industry.setValue(templates.all().getFirst());
        password.setHelperText(getTranslation("signup.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        signIn.countAttempt();
        token = event.getRouteParameters().get("token").orElse("");
        signUp.address(token).ifPresentOrElse(this::ask, this::deadLink);
    }

    private void ask(String address) {
        title(getTranslation("signup.complete.title"));
        name.setLabel(getTranslation("signup.name"));
        password.setLabel(getTranslation("signup.password"));
        company.setLabel(getTranslation("signup.company"));
        country.setLabel(getTranslation("signup.country"));
        industry.setLabel(getTranslation("signup.industry"));
        open.setText(getTranslation("signup.open"));
        open.addClickListener(clicked -> complete());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        add(new Paragraph(getTranslation("signup.complete.lead", address)), name, password, company, country,
                industry, open);
    }

    private void deadLink() {
        title(getTranslation("signup.dead.title"));
        add(new Paragraph(getTranslation("signup.dead")), new Anchor("signup", getTranslation("signup.dead.again")));
    }

    private void complete() {
        var done = refusals.run(this, () -> signIn.letIn(signUp.complete(token, details()), "welcome"));
        open.setEnabled(!done);
    }

    private SignUpDetails details() {
        return new SignUpDetails(name.getValue(), password.getValue(), company.getValue(), country.getValue(),
                industry.getValue().industry(), getLocale());
    }
}
