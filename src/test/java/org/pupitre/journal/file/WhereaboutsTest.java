package org.pupitre.journal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.disk.Places;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.text.Messages;

/** Folders that are none for a live library: copied by a cloud service, or on another computer. */
class WhereaboutsTest {
    @TempDir Path folder;

    private List<String> listing() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private void refusedAsCloud(Path library) throws IOException {
        refusedAsCloud(library, library);
    }

    private void refusedAsCloud(Path library, Path named) throws IOException {
        List<String> before = listing();
        LibraryException refused = catchThrowableOfType(LibraryException.class,
                () -> Library.open(library, InstantSource.system()).close());
        assertThat(refused).as("opened " + library).isNotNull();
        assertThat(refused.kind()).isEqualTo(LibraryException.Kind.CLOUD);
        assertThat(listing()).as("nothing is written").isEqualTo(before);
        for (Locale locale : Messages.LOCALES) {
            assertThat(Messages.of(locale).text(refused.key(), refused.arguments())).contains(named.toString(),
                    Places.library().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dropbox", "Dropbox (Organisation)", "OneDrive", "OneDrive - Organisation", "Google Drive",
            "GoogleDrive", "iCloudDrive", "iCloud Drive", "Library/Mobile Documents", "Library/CloudStorage/Box-Box",
            "Nextcloud", "ownCloud", "pCloudDrive", "pCloud Drive"})
    void namesThatServicesGiveTheirFolders(String name) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(name).resolve("seminars"));
        refusedAsCloud(inside.resolve("library.pupitre"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".stfolder/", ".dropbox", ".owncloudsync.log", ".nextcloudsync.log", ".sync_9f3a.db",
            "._sync_9f3a.db", ".csync_journal.db", ".tmp.drivedownload/"})
    void marksThatServicesLeave(String mark) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("ours").resolve("seminars"));
        Path left = folder.resolve("ours").resolve(mark);
        if (mark.endsWith("/")) {
            Files.createDirectories(left);
        } else {
            Files.createFile(left);
        }
        refusedAsCloud(inside.resolve("library.pupitre"));
    }

    @Test
    void aLinkIntoACloudFolderIsFollowed() throws IOException {
        Path cloud = Files.createDirectories(folder.resolve("Nextcloud"));
        Path link = Files.createSymbolicLink(folder.resolve("mine"), cloud);
        refusedAsCloud(link.resolve("library.pupitre"), cloud.toRealPath().resolve("library.pupitre"));
    }

    @Test
    void anExistingLibraryThatWasMovedThereIsRefusedToo() throws IOException {
        Path file = folder.resolve("library.pupitre");
        Library.open(file, InstantSource.system()).close();
        Path cloud = Files.createDirectories(folder.resolve("Dropbox"));
        refusedAsCloud(Files.move(file, cloud.resolve("library.pupitre")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seminars", "dropboxes", "My OneDriver", "cloud", "Sync"})
    void otherFoldersAreFine(String name) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(name));
        // Dropbox keeps its settings in a folder of this name in everyone's home.
        Files.createDirectories(folder.resolve(".dropbox"));
        Library.open(inside.resolve("library.pupitre"), InstantSource.system()).close();
        assertThat(inside.resolve("library.pupitre")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afpfs", "webdav"})
    void fileSystemsOfOtherComputers(String type) {
        String root = folder.toAbsolutePath().getRoot().toString();
        assertThat(Whereabouts.against(folder, path -> path.equals(root) ? "ext4" : type))
                .contains(LibraryException.Kind.NETWORK);
        assertThat(Whereabouts.against(folder, path -> type)).as("a machine without a disk of its own").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "apfs", "NTFS", "exfat", "vfat", ""})
    void fileSystemsOfThisComputer(String type) {
        assertThat(Whereabouts.against(folder, path -> type)).isEmpty();
    }

    @Test
    void theSentenceForANetworkSaysWhereTo() {
        LibraryException refused =
                new LibraryException(LibraryException.Kind.NETWORK, null, "/net/library.pupitre", Places.library());
        assertThat(Messages.of(Locale.ENGLISH).text(refused.key(), refused.arguments()))
                .contains("/net/library.pupitre", Places.library().toString(), "pupitre backup");
        assertThat(Messages.of(Locale.FRENCH).text(refused.key(), refused.arguments()))
                .contains("/net/library.pupitre", Places.library().toString(), "pupitre backup");
    }
}
