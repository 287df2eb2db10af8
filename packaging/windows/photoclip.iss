; The installer for Windows: `iscc /DVersion=0.1.0 packaging\windows\photoclip.iss`, by build.ps1.
; For one person, so that nobody is asked for a password; `/ALLUSERS` installs it for all.

#ifndef Version
  #error Say which: /DVersion=0.1.0
#endif
#define Root "..\.."

[Setup]
AppId={{6F0B2A44-5E0C-4C35-9D6E-3B6C7B0E7D51}
AppName=photoclip
AppVersion={#Version}
AppPublisher=The photoclip developers
DefaultDirName={autopf}\photoclip
DefaultGroupName=photoclip
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\dist\icons\photoclip.ico
UninstallDisplayIcon={app}\photoclip.exe
OutputDir={#Root}\dist
OutputBaseFilename=photoclip-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; Closes the window, which stores what was typed, before files are replaced.
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Similar=“Find similar in photoclip” in the Explorer's menu for pictures
de.Similar=„Ähnliche in photoclip finden“ im Menü des Explorers für Bilder

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "similar"; Description: "{cm:Similar}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\photoclip\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\photoclip"; Filename: "{app}\photoclip.exe"
Name: "{autodesktop}\photoclip"; Filename: "{app}\photoclip.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\photoclip-cli.exe"; Parameters: "integrate on"; Tasks: similar; \
  Flags: runhidden runasoriginaluser
Filename: "{app}\photoclip.exe"; Description: "{cm:LaunchProgram,photoclip}"; \
  Flags: nowait postinstall skipifsilent

[UninstallRun]
; Libraries, settings and models stay: they are the person's.
Filename: "{app}\photoclip-cli.exe"; Parameters: "integrate off"; RunOnceId: "Integrate"; \
  Flags: runhidden
