package com.duebook.input;

import static com.duebook.payments.PaymentFixture.EUR;

import com.duebook.customers.Address;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed about customers, and to find them. */
@Component
class CustomerDoors implements TextInputs {

    private final Customers customers;
    private final CustomerList customerList;

    CustomerDoors(Customers customers, CustomerList customerList) {
        this.customers = customers;
        this.customerList = customerList;
    }

    @Override
    public Map<String, Consumer<String>> of(UUID customer) {
        var doors = new LinkedHashMap<String, Consumer<String>>();
        doors.put("customer name", text -> customers.create(CustomerDetails.named(text, EUR, 30)));
        doors.put("customer reference", text -> customers.create(some().withReference(text)));
        doors.put("customer email", text -> customers.create(some().withEmail(text)));
        doors.put("customer tag", text -> customers.create(some().withTags(Set.of(text))));
        doors.put("customer phone", text -> customers.create(customer(text, null, null, null)));
        doors.put("customer tax number", text -> customers.create(customer(null, text, null, null)));
        doors.put("customer industry", text -> customers.create(customer(null, null, text, null)));
        doors.put("customer notes", text -> customers.create(customer(null, null, null, text)));
        doors.put("customer street", text -> customers.create(at(new Address(text, null, null, null, "DE"))));
        doors.put("customer postal code", text -> customers.create(at(new Address(null, text, null, null, null))));
        doors.put("customer city", text -> customers.create(at(new Address(null, null, text, null, null))));
        doors.put("customer region", text -> customers.create(at(new Address(null, null, null, text, null))));
        doors.put("customer country", text -> customers.create(at(new Address(null, null, null, null, text))));
        doors.put("contact name", text -> customers.keepContact(customer, contact(text, null, null)));
        doors.put("contact email", text -> customers.keepContact(customer, contact("Ann", text, null)));
        doors.put("contact phone", text -> customers.keepContact(customer, contact("Ann", null, text)));
        doors.put("customer search", text -> customerList.find(
                new CustomerFilter(text, text, null, text, text, false), CustomerSort.NAME, false, 50));
        return doors;
    }

    private static CustomerDetails some() {
        return CustomerDetails.named("Some", EUR, 30);
    }

    private static CustomerDetails customer(
            @Nullable String phone, @Nullable String tax, @Nullable String industry, @Nullable String notes) {
        return new CustomerDetails("Some", null, null, phone, null, EUR, 30, tax, industry, null, notes,
                new Address(null, null, null, null, "DE"), Address.UNKNOWN, Set.of());
    }

    private static CustomerDetails at(Address address) {
        return new CustomerDetails("Some", null, null, null, null, EUR, 30, null, null, null, null, address, address,
                Set.of());
    }

    private static ContactDetails contact(String name, @Nullable String email, @Nullable String phone) {
        return new ContactDetails(null, name, ContactRole.values()[0], email, phone, null);
    }
}
