package org.pupitre.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.shell.sheet.OverSheet;

/**
 * The console and the Prepare desk of one session in one window: the one or the other is shown. The Prepare desk is made when
 * it is shown first.
 */
final class Desks implements Arrangement {
    private final ConsoleView console;
    private final Supplier<PrepareView> make;
    private final Shared shared;
    private @Nullable PrepareView prepare;
    private boolean preparing;

    /** What both have, each while it is shown. */
    record Shared(Region notices, Region ribbon, Region status) {}

    Desks(ConsoleView console, Supplier<PrepareView> make, Shared shared) {
        this.console = console;
        this.make = make;
        this.shared = shared;
    }

    boolean preparing() {
        return preparing;
    }

    /** From the console to the Prepare desk, or back; the keyboard goes to where work begins. */
    void turn() {
        console.take();
        preparing = !preparing;
        if (preparing) {
            PrepareView shown = prepare == null ? make.get() : prepare;
            prepare = shown;
            console.giveWay(shown.root());
            shown.adopt(shared.notices(), shared.ribbon(), shared.status());
        } else {
            console.comeBack();
        }
        Scene scene = root().getScene();
        if (scene != null) {
            // Where the window was not shown before, nothing has its size yet, and parts may still be on tabs.
            scene.getRoot().requestFocus();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().layout();
            now().begin();
            FxThread.later(() -> beginAgain(scene));
        }
    }

    /** What was on a tab that had no size yet could not have the keyboard; by now it can. */
    private void beginAgain(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (scene.equals(root().getScene()) && (owner == null || owner.equals(scene.getRoot()))) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            now().begin();
        }
    }

    private Arrangement now() {
        return preparing && prepare != null ? prepare : console;
    }

    @Override
    public Region root() {
        return console.root();
    }

    @Override
    public void begin() {
        now().begin();
    }

    /** At the Prepare desk no bare key acts on the session, so the list of the field's panel has the keyboard. */
    @Override
    public Optional<Node> rest(Node field) {
        for (Node around = field.getParent(); preparing && around != null; around = around.getParent()) {
            Optional<Node> list = around.lookupAll(".list-view").stream().filter(Node::isFocusTraversable).findFirst();
            if (list.isPresent()) {
                return list;
            }
        }
        return Optional.empty();
    }

    /** A desk of the console that is wanted at the Prepare desk leads back to the console. */
    @Override
    public void reveal(Region desk) {
        if (prepare != null && preparing && !holds(prepare.root(), desk)) {
            turn();
        }
        now().reveal(desk);
    }

    /** Whether a node is within another, also in what a tab does not show. */
    static boolean holds(Node parent, Node child) {
        for (Node node = child; node != null; node = node.getParent()) {
            if (node.equals(parent)) {
                return true;
            }
        }
        return parent instanceof ScrollPane scroll && holds(scroll.getContent(), child);
    }

    @Override
    public List<Node> kept() {
        return preparing ? List.of() : console.kept();
    }

    @Override
    public void show(SessionState state) {
        if (!preparing) {
            console.show(state);
        }
    }

    @Override
    public @Nullable Region main() {
        return now().main();
    }

    /** Sheets are over the console. */
    @Override
    public void lay(OverSheet sheet) {
        if (preparing) {
            turn();
        }
        console.lay(sheet);
    }

    @Override
    public boolean take() {
        return !preparing && console.take();
    }

    @Override
    public boolean showsLow() {
        return !preparing && console.showsLow();
    }

    @Override
    public void clear(Region desk) {
        if (!preparing) {
            console.clear(desk);
        }
    }
}
