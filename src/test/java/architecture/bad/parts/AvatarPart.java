package architecture.bad.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;

class AvatarPart implements Part {

    @Override
    public Component create() {
        return new Avatar();
    }
}
