import VigilCommands

Vigil.main()
